; [elf64 elf32 bin] A structure with others in it
struc vector
.x      resd 1
.y      resd 1
.z      resd 1
endstruc
struc ray
.origin resb vector_size
.direction resb vector_size
endstruc
%define ray.dx ray.direction + vector.x
        db vector_size, ray_size, ray.direction, ray.dx, ray.direction + vector.z
istruc ray
at ray.origin
  istruc vector
  at vector.x, dd 1.0
  at vector.y, dd 2.0
  iend
at ray.direction
  istruc vector
  at vector.z, dd -1.0
  iend
iend
